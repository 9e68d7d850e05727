package main

// These tests compare our package of names with the newest package of
// OpenTelemetry: the names of attributes, and the names, units, descriptions
// and bucket boundaries of metrics.

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	semconv "go.opentelemetry.io/otel/semconv/v1.43.0"

	"otel.example/pkg/inst-api"
	semdb "otel.example/pkg/inst-api-semconv/db"
	semhttp "otel.example/pkg/inst-api-semconv/http"
	semmsg "otel.example/pkg/inst-api-semconv/messaging"
	semrpc "otel.example/pkg/inst-api-semconv/rpc"
)

// directory returns the directory of OpenTelemetry's package.
func directory(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "list", "-f", "{{.Dir}}",
		"go.opentelemetry.io/otel/semconv/v1.43.0").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

func TestVersion(t *testing.T) {
	if inst.SchemaURL != semconv.SchemaURL {
		t.Errorf("%s, the package is %s", inst.SchemaURL, semconv.SchemaURL)
	}
}

func TestAttributes(t *testing.T) {
	declared, err := readDeclared(directory(t))
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("../../../pkg/inst-api-semconv/keys.go")
	if err != nil {
		t.Fatal(err)
	}
	keys := keyPattern.FindAllSubmatch(text, -1)
	for _, key := range keys {
		if !declared.has(string(key[1])) {
			t.Errorf("the conventions have no attribute %s", key[1])
		}
	}
	if len(keys) < 30 {
		t.Errorf("%d keys found", len(keys))
	}
}

func TestMetrics(t *testing.T) {
	for _, metric := range []inst.Metric{
		semhttp.ServerDuration, semhttp.ServerActive,
		semhttp.ServerRequestSize, semhttp.ServerResponseSize,
		semhttp.ClientDuration, semhttp.ClientActive,
		semhttp.ClientRequestSize, semhttp.ClientResponseSize,
		semdb.Duration, semrpc.ClientDuration, semrpc.ServerDuration,
		semmsg.Duration, semmsg.ProcessDuration, semmsg.SentMessages, semmsg.ConsumedMessages,
	} {
		area, _, _ := strings.Cut(metric.Name, ".")
		text, err := os.ReadFile(filepath.Join(directory(t), area+"conv",
			"metric.go"))
		if err != nil {
			t.Fatal(err)
		}
		if err := checkMetric(string(text), metric); err != nil {
			t.Error(err)
		}
	}
}

// checkMetric looks for the type of a metric in the package, and compares its
// name and the results of its methods and options.
func checkMetric(text string, metric inst.Metric) error {
	name := regexp.MustCompile(`func \((\w+)\) Name\(\) string \{\s*return "` +
		regexp.QuoteMeta(metric.Name) + `"`).FindStringSubmatch(text)
	if name == nil {
		return fmt.Errorf("the conventions have no metric %s", metric.Name)
	}
	for method, want := range map[string]string{
		"Unit": metric.Unit, "Description": metric.Description,
	} {
		is := fmt.Sprintf("func (%s) %s() string {\n\treturn %q\n", name[1],
			method, want)
		if !strings.Contains(text, is) {
			return fmt.Errorf("%s: the conventions have another %s than %q",
				metric.Name, method, want)
		}
	}
	_, options, _ := strings.Cut(text, "new"+name[1]+"Opts = ")
	options, _, _ = strings.Cut(options, "\n}\n")
	_, list, advised := strings.Cut(options, "[]float64{")
	list, _, _ = strings.Cut(list, "}")
	bounds := strings.Trim(strings.ReplaceAll(fmt.Sprint(metric.Buckets),
		" ", ", "), "[]")
	if advised && list != bounds {
		return fmt.Errorf("%s: bounds %s, want %s", metric.Name,
			bounds, list)
	}
	return nil
}
