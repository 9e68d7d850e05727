package main

import (
	"bytes"
	"io"
	"io/fs"
	"path"
	"time"
)

// memoryFile is a file in memory. It implements zip.File of
// golang.org/x/mod/zip.
type memoryFile struct {
	path string
	text []byte
}

func (f memoryFile) Path() string                { return f.path }
func (f memoryFile) Lstat() (fs.FileInfo, error) { return memoryInfo{f}, nil }
func (f memoryFile) Open() (io.ReadCloser, error) {
	return io.NopCloser(bytes.NewReader(f.text)), nil
}

type memoryInfo struct{ file memoryFile }

func (i memoryInfo) Name() string       { return path.Base(i.file.path) }
func (i memoryInfo) Size() int64        { return int64(len(i.file.text)) }
func (i memoryInfo) Mode() fs.FileMode  { return 0o644 }
func (i memoryInfo) ModTime() time.Time { return epoch }
func (i memoryInfo) IsDir() bool        { return false }
func (i memoryInfo) Sys() any           { return nil }
