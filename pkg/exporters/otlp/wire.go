package otlp

import (
	"encoding/binary"
	"errors"
	"math"
	"strings"
)

// This file has the protocol buffers wire format
// (https://protobuf.dev/programming-guides/encoding). A message is a sequence
// of fields, each a tag (number and wire type) and a value. As in proto3, a
// field with a zero value is omitted.

type wireType int

const (
	varintType  wireType = 0
	fixed64Type wireType = 1
	bytesType   wireType = 2
	fixed32Type wireType = 5
)

func appendTag(to []byte, field int, kind wireType) []byte {
	return binary.AppendUvarint(to, uint64(field)<<3|uint64(kind))
}

func appendVarint(to []byte, field int, value uint64) []byte {
	if value == 0 {
		return to
	}
	return binary.AppendUvarint(appendTag(to, field, varintType), value)
}

func appendFixed64(to []byte, field int, value uint64) []byte {
	if value == 0 {
		return to
	}
	return appendPresentFixed64(to, field, value)
}

// appendPresentFixed64 appends a number even if it is 0.
func appendPresentFixed64(to []byte, field int, value uint64) []byte {
	return binary.LittleEndian.AppendUint64(
		appendTag(to, field, fixed64Type), value)
}

func appendFixed32(to []byte, field int, value uint32) []byte {
	if value == 0 {
		return to
	}
	return binary.LittleEndian.AppendUint32(
		appendTag(to, field, fixed32Type), value)
}

// appendDouble appends a number even if it is 0.
func appendDouble(to []byte, field int, value float64) []byte {
	return appendPresentFixed64(to, field, math.Float64bits(value))
}

func appendNonzeroDouble(to []byte, field int, value float64) []byte {
	return appendFixed64(to, field, math.Float64bits(value))
}

// zigzag maps numbers with a small absolute value to small numbers (type
// sint32).
func zigzag(value int32) uint64 {
	return uint64(uint32(value<<1) ^ uint32(value>>31))
}

// Lists of numbers are packed into one field.

func appendPackedFixed64(to []byte, field int, list []uint64) []byte {
	if len(list) == 0 {
		return to
	}
	to = binary.AppendUvarint(appendTag(to, field, bytesType),
		uint64(8*len(list)))
	for _, value := range list {
		to = binary.LittleEndian.AppendUint64(to, value)
	}
	return to
}

func appendPackedDoubles(to []byte, field int, list []float64) []byte {
	if len(list) == 0 {
		return to
	}
	to = binary.AppendUvarint(appendTag(to, field, bytesType),
		uint64(8*len(list)))
	for _, value := range list {
		to = binary.LittleEndian.AppendUint64(to, math.Float64bits(value))
	}
	return to
}

func appendPackedVarints(to []byte, field int, list []uint64) []byte {
	if len(list) == 0 {
		return to
	}
	return appendMessage(to, field, func(to []byte) []byte {
		for _, value := range list {
			to = binary.AppendUvarint(to, value)
		}
		return to
	})
}

func appendBytes(to []byte, field int, value []byte) []byte {
	if len(value) == 0 {
		return to
	}
	return appendPresentBytes(to, field, value)
}

// appendPresentBytes appends bytes even if there are none.
func appendPresentBytes(to []byte, field int, value []byte) []byte {
	to = binary.AppendUvarint(appendTag(to, field, bytesType),
		uint64(len(value)))
	return append(to, value...)
}

func appendString(to []byte, field int, value string) []byte {
	if value == "" {
		return to
	}
	return appendPresentString(to, field, value)
}

// appendPresentString appends a string even if it is empty. It replaces invalid
// UTF-8, for which receivers would refuse the whole request.
func appendPresentString(to []byte, field int, value string) []byte {
	value = strings.ToValidUTF8(value, "\uFFFD")
	to = binary.AppendUvarint(appendTag(to, field, bytesType),
		uint64(len(value)))
	return append(to, value...)
}

// appendMessage appends the message that fill appends. The length precedes the
// message but is known only afterwards, so the message is moved by the few
// bytes of its length.
func appendMessage(to []byte, field int, fill func([]byte) []byte) []byte {
	to = appendTag(to, field, bytesType)
	start := len(to)
	to = fill(to)
	var length [binary.MaxVarintLen64]byte
	n := binary.PutUvarint(length[:], uint64(len(to)-start))
	to = append(to, length[:n]...)
	copy(to[start+n:], to[start:len(to)-n])
	copy(to[start:], length[:n])
	return to
}

var errWire = errors.New("not a protocol buffers message")

// eachField calls use for each field of a message, with the value of a varint,
// or with the bytes of a string or message. For fixed-size fields number is 0.
// It returns an error if the message is truncated or malformed.
func eachField(message []byte,
	use func(field int, number uint64, text []byte)) error {
	for len(message) > 0 {
		tag, n := binary.Uvarint(message)
		if n <= 0 {
			return errWire
		}
		message = message[n:]
		var number uint64
		size := 0
		switch kind := wireType(tag & 7); kind {
		case varintType, bytesType:
			if number, n = binary.Uvarint(message); n <= 0 {
				return errWire
			}
			message = message[n:]
			if kind == bytesType {
				if number > uint64(len(message)) {
					return errWire
				}
				size = int(number)
			}
		case fixed64Type:
			size = 8
		case fixed32Type:
			size = 4
		default:
			return errWire
		}
		if size > len(message) {
			return errWire
		}
		use(int(tag>>3), number, message[:size])
		message = message[size:]
	}
	return nil
}
