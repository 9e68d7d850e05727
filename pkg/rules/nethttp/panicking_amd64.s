#include "textflag.h"

// func goroutineIsPanicking() bool
TEXT ·goroutineIsPanicking(SB), NOSPLIT, $0-1
	MOVQ	(TLS), AX
	CMPQ	32(AX), $0
	SETNE	ret+0(FP)
	RET
