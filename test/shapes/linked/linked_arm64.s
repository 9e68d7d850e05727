#include "textflag.h"

// func Assembly(n int) int
TEXT ·Assembly(SB), 0, $32-16
	MOVD n+0(FP), R0
	MOVD R0, 8(RSP)
	CALL ·Called(SB)
	MOVD 16(RSP), R0
	MOVD R0, ret+8(FP)
	RET
