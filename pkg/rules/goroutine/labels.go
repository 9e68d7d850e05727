package goroutine

import (
	"context"
	"io"
	"reflect"
	"unsafe"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api/goroutine"
)

// setLabelsOnEnter and setLabelsOnExit are the hooks on
// pprof.SetGoroutineLabels, which pprof.Do calls as well. It overwrites the
// label pointer, which also holds our entry.
func setLabelsOnEnter(ctx api.CallContext, c context.Context) {
	ctx.SetData(goroutine.SaveLabels())
}

func setLabelsOnExit(ctx api.CallContext) {
	if before, ok := ctx.GetData().(unsafe.Pointer); ok {
		goroutine.RestoreEntry(before)
	}
}

// cpuProfileOnEnter passes the program's own labels to a CPU profile. Samples
// are counted by label pointer, so our pointers would split one line of the
// profile into many.
func cpuProfileOnEnter(ctx api.CallContext, builder any, data []uint64,
	tags []unsafe.Pointer) {
	ctx.SetParam(2, goroutine.ProgramLabels(tags))
}

var pointersType = reflect.TypeOf([]unsafe.Pointer(nil))

// printProfileOnEnter does the same for goroutine profiles. Their type is
// runtimeProfile, which has a slice of label pointers; other profiles have
// none.
func printProfileOnEnter(ctx api.CallContext, w io.Writer, debug int,
	name string, profile any) {
	value := reflect.ValueOf(profile)
	if value.Kind() != reflect.Pointer || value.IsNil() ||
		value.Elem().Kind() != reflect.Struct {
		return
	}
	field := value.Elem().FieldByName("labels")
	if !field.IsValid() || field.Type() != pointersType {
		return
	}
	pointers := (*[]unsafe.Pointer)(field.Addr().UnsafePointer())
	*pointers = goroutine.ProgramLabels(*pointers)
}
