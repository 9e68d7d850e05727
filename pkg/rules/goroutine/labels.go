package goroutine

import (
	"context"
	"io"
	"reflect"
	"unsafe"

	"otel.example/pkg/api"
	"otel.example/pkg/inst-api/goroutine"
)

// setLabelsOnEnter and setLabelsOnExit are around SetGoroutineLabels, which
// pprof.Do calls as well. It sets the pointer that we use, too.
func setLabelsOnEnter(ctx api.CallContext, c context.Context) {
	ctx.SetData(goroutine.SaveLabels())
}

func setLabelsOnExit(ctx api.CallContext) {
	if before, ok := ctx.GetData().(unsafe.Pointer); ok {
		goroutine.RestoreEntry(before)
	}
}

// cpuProfileOnEnter shows a CPU profile the labels as the program has set them.
// Samples are counted by label pointer, so ours would make one line into many.
func cpuProfileOnEnter(ctx api.CallContext, builder any, data []uint64,
	tags []unsafe.Pointer) {
	ctx.SetParam(2, goroutine.ProgramLabels(tags))
}

var pointersType = reflect.TypeOf([]unsafe.Pointer(nil))

// printProfileOnEnter does the same for profiles of goroutines. They come as a
// runtimeProfile, which has a slice of label pointers; other profiles have none.
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
