package setup

import (
	"regexp"
	"strings"

	"go.opentelemetry.io/otel/attribute"
)

// containerAttributes returns the ID of the container in which the program
// runs, or nil. The kernel shows it in different places:
//
//   - With cgroup v1, each line of /proc/self/cgroup ends in a path that
//     contains the ID, such as "…/docker/<id>" or
//     "…/kubepods-….slice/cri-containerd-<id>.scope".
//   - With cgroup v2 and a cgroup namespace, this path is "/". The files that
//     the container runtime mounts, such as /etc/hostname, come from a
//     directory named after the ID; /proc/self/mountinfo shows it.
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

// containerID matches an ID: 64 hexadecimal digits with all OCI runtimes.
const containerID = `[0-9a-f]{64}`

// cgroupElement matches the last element of a cgroup path: an ID, with a prefix
// of the runtime, and with ".scope" if systemd names it.
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

// mountRoot matches the source of a file that runtimes mount. The source of any
// other mount may be the directory of another container.
var mountRoot = regexp.MustCompile(`/(` + containerID + `)/(?:[\w.-]+/)*` +
	`(?:hostname|hosts|resolv\.conf)$`)

// containerOfMounts reads lines such as this one (proc(5),
// /proc/pid/mountinfo):
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
