package cgofile

func plain(n int) int { return n }
