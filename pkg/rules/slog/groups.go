package slog

import (
	"log/slog"
	"reflect"
	"sync"
	"unsafe"
)

// A handler that WithGroup made puts the attributes of a record into the group,
// where nobody looks for a trace_id. What it has formatted beforehand comes in
// front of the group, so the two attributes are added there, to a copy of the
// handler. The fields that this needs have been the same since log/slog came
// into being; where they are not, the attributes land in the group.

// builtinHandler are the handlers that share a struct named commonHandler.
type builtinHandler interface {
	slog.JSONHandler | slog.TextHandler
}

// commonHandlerOf returns the handler's commonHandler, which can be changed; ok is false
// if it is not as it was.
func commonHandlerOf[H builtinHandler](h *H) (value reflect.Value, ok bool) {
	fields := reflect.ValueOf(h).Elem()
	if fields.NumField() != 1 || fields.Field(0).Kind() != reflect.Pointer {
		return value, false
	}
	pointer := fields.Field(0)
	value = reflect.NewAt(pointer.Type().Elem(), pointer.UnsafePointer()).Elem()
	if value.Kind() != reflect.Struct {
		return value, false
	}
	formatted := value.FieldByName("preformattedAttrs")
	groups := value.FieldByName("groups")
	ok = formatted.IsValid() && formatted.Type() == reflect.TypeFor[[]byte]() &&
		groups.IsValid() && groups.Kind() == reflect.Slice
	return value, ok
}

// groupsOffset is where a commonHandler has its groups. It is found once, for to look
// fields up by name takes longer than the rest of a hook.
var groupsOffset = sync.OnceValues(func() (offset uintptr, ok bool) {
	value, ok := commonHandlerOf(slog.NewTextHandler(nil, nil))
	if !ok {
		return 0, false
	}
	field, _ := value.Type().FieldByName("groups")
	return field.Offset, field.Type == reflect.TypeFor[[]string]()
})

func hasGroups[H builtinHandler](h *H) bool {
	offset, ok := groupsOffset()
	if !ok {
		return false
	}
	// The one field of a handler is the pointer to its commonHandler.
	handler := *(*unsafe.Pointer)(unsafe.Pointer(h))
	return handler != nil && len(*(*[]string)(unsafe.Add(handler, offset))) > 0
}

// prependText returns a copy of the handler that writes text in front of all else
// that it has formatted.
func prependText[H builtinHandler](h *H, text, separator string) *H {
	value, _ := commonHandlerOf(h)
	changed := reflect.New(value.Type())
	changed.Elem().Set(value)
	field := changed.Elem().FieldByName("preformattedAttrs")
	formatted := (*[]byte)(field.Addr().UnsafePointer())
	if len(*formatted) > 0 {
		text += separator
	}
	*formatted = append([]byte(text), *formatted...)
	copied := *h
	*(*unsafe.Pointer)(unsafe.Pointer(&copied)) = changed.UnsafePointer()
	return &copied
}
