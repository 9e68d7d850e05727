TEXT ·Assembly(SB), 4, $0-16
	CALL ·Called(SB)
	RET
