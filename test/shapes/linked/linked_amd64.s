#include "textflag.h"

// func Assembly(n int) int
TEXT ·Assembly(SB), 0, $16-16
	MOVQ n+0(FP), AX
	MOVQ AX, 0(SP)
	CALL ·Called(SB)
	MOVQ 8(SP), AX
	MOVQ AX, ret+8(FP)
	RET
