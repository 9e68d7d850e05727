package setup

import (
	"regexp"
	"strings"

	"go.opentelemetry.io/otel/attribute"
)

// containerAttributes says which container the program runs in, if it does.
// What the kernel shows of it differs:
//
//   - cgroup v1: each line of /proc/self/cgroup ends in a path that names it,
//     "…/docker/<id>" or "…/kubepods-….slice/cri-containerd-<id>.scope";
//   - cgroup v2 with a namespace of its own: that path is "/", but files that
//     the container runtime lays over, /etc/hostname among them, come from a
//     directory named after it: /proc/self/mountinfo.
func containerAttributes(root string) []attribute.KeyValue {
	id := containerOfCgroup(readFile(root, "proc/self/cgroup"))
	if id == "" {
		id = containerOfMounts(readFile(root, "proc/self/mountinfo"))
	}
	if id == "" {
		return nil
	}
	return []attribute.KeyValue{attribute.String("container.id", id)}
}

// containerID is 64 hexadecimal digits, as all runtimes of the OCI have them.
const containerID = `[0-9a-f]{64}`

// isContainerPath matches the last element of a path of a cgroup: an id, with a
// prefix of the runtime and ".scope" where systemd names it.
var cgroupElement = regexp.MustCompile(
	`^(?:[\w.]+[-:])*(` + containerID + `)(?:\.scope)?$`)

func containerOfCgroup(text string) string {
	for _, line := range strings.Split(text, "\n") {
		last := line[strings.LastIndexByte(line, '/')+1:]
		if match := cgroupElement.FindStringSubmatch(last); match != nil {
			return match[1]
		}
	}
	return ""
}

// mountedFiles are those that runtimes lay over; a mount of anything else may
// be another container's directory.
var mountRoot = regexp.MustCompile(`/(` + containerID + `)/(?:[\w.-]+/)*` +
	`(?:hostname|hosts|resolv\.conf)$`)

// containerOfMounts looks at lines such as (proc(5), /proc/pid/mountinfo)
//
//	983 961 8:1 /var/lib/docker/containers/<id>/hostname /etc/hostname rw …
func containerOfMounts(text string) string {
	for _, line := range strings.Split(text, "\n") {
		fields := strings.Fields(line)
		if len(fields) < 5 || !strings.HasPrefix(fields[4], "/etc/") {
			continue
		}
		if match := mountRoot.FindStringSubmatch(fields[3]); match != nil {
			return match[1]
		}
	}
	return ""
}
