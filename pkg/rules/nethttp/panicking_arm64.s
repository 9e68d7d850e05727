#include "textflag.h"

// func goroutineIsPanicking() bool
TEXT ·goroutineIsPanicking(SB), NOSPLIT, $0-1
	MOVD	32(g), R0
	CMP	$0, R0
	CSET	NE, R0
	MOVB	R0, ret+0(FP)
	RET
