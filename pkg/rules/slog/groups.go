package slog

import (
	"log/slog"
	"reflect"
	"sync"
	"unsafe"
)

// A handler made by WithGroup puts the attributes of a record into the group,
// where nobody looks for a trace_id. Preformatted attributes precede the group,
// so the two attributes are added there, to a copy of the handler. The fields
// needed for this are the same in all versions of log/slog so far. If they
// change, the attributes are put into the group.

// builtinHandler is implemented by the handlers that share the struct
// commonHandler.
type builtinHandler interface {
	slog.JSONHandler | slog.TextHandler
}

// commonHandlerOf returns the handler's commonHandler as a settable value. ok
// is false if its fields differ from those expected.
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

// groupsOffset returns the offset of the groups in a commonHandler. It is
// computed once, because finding a field by its name takes longer than the rest
// of a hook.
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
	// The only field of a handler is the pointer to its commonHandler.
	handler := *(*unsafe.Pointer)(unsafe.Pointer(h))
	return handler != nil && len(*(*[]string)(unsafe.Add(handler, offset))) > 0
}

// prependText returns a copy of the handler that writes text before its
// preformatted attributes.
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
