package main

import "encoding/binary"

// embed joins files into one. For each file, in the order of their paths, it
// writes
//
//	u32 length of the path, u32 length of the content, path, content
//
// with little-endian numbers and without padding. The tool contains the result
// and unpacks it into its cache.
func embed(list files) []byte {
	var joined []byte
	for _, name := range sortedKeys(list) {
		content := list[name]
		joined = binary.LittleEndian.AppendUint32(joined, uint32(len(name)))
		joined = binary.LittleEndian.AppendUint32(joined, uint32(len(content)))
		joined = append(joined, name...)
		joined = append(joined, content...)
	}
	return joined
}
