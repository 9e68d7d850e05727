package main

import "encoding/binary"

// embed joins files into one: for each, in the order of their paths,
//
//	u32 length of the path, u32 length of the content, path, content
//
// with the numbers in little-endian order, and nothing between or behind. The
// tool has this file inside itself and unpacks it into its cache.
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
