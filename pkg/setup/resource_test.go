package setup

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/attribute"
)

// tree creates files in a temporary directory.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func table(list []attribute.KeyValue) map[string]string {
	values := map[string]string{}
	for _, a := range list {
		values[string(a.Key)] = a.Value.Emit()
	}
	return values
}

const (
	id    = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
	other = "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
	pod   = "11111111-2222-3333-4444-555555555555"
)

func TestContainerID(t *testing.T) {
	mount := func(root, at string) string {
		return "1 2 0:3 / / rw - overlay overlay rw\n983 961 8:1 " + root + " " +
			at + " rw,relatime - ext4 /dev/sda1 rw\n"
	}
	for name, c := range map[string]struct{ cgroup, mountinfo, want string }{
		"v1, docker": {"12:pids:/docker/" + id + "\n11:cpu:/docker/" + id, "", id},
		"v1, containerd": {"1:name=systemd:/kubepods.slice/kubepods-burstable" +
			".slice/cri-containerd-" + id + ".scope", "", id},
		"v1, nested": {"2:cpu:/system.slice/containerd.service/kubepods-pod" +
			pod + ".slice:cri-containerd:" + id, "", id},
		"v1, podman": {"3:x:/machine.slice/libpod-" + id + ".scope", "", id},
		"v2, docker": {"0::/\n", mount("/var/lib/docker/containers/"+id+
			"/hostname", "/etc/hostname"), id},
		"v2, containerd": {"0::/", mount("/var/lib/containerd/io.containerd."+
			"grpc.v1.cri/sandboxes/"+id+"/hostname", "/etc/hostname"), id},
		"v2, podman": {"0::/", mount("/containers/overlay-containers/"+id+
			"/userdata/hosts", "/etc/hosts"), id},
		"host with mounts of docker": {"0::/user.slice/session-1.scope",
			mount("/var/lib/docker/containers/"+other+"/mounts/shm",
				"/var/lib/docker/containers/"+other+"/mounts/shm"), ""},
		"host": {"0::/init.scope", mount("/", "/boot"), ""},
	} {
		root := tree(t, map[string]string{"proc/self/cgroup": c.cgroup,
			"proc/self/mountinfo": c.mountinfo})
		got := table(containerAttributes(root))["container.id"]
		if got != c.want {
			t.Errorf("%s: %q", name, got)
		}
	}
	if got := containerAttributes(t.TempDir()); got != nil {
		t.Errorf("without files: %v", got)
	}
}

func TestKubernetes(t *testing.T) {
	root := tree(t, map[string]string{
		namespaceFile: "shop",
		"proc/self/mountinfo": "9 8 8:1 /var/lib/kubelet/pods/" + pod +
			"/etc-hosts /etc/hosts rw - ext4 /dev/sda1 rw",
	})
	if got := kubernetesAttributes(root); got != nil {
		t.Errorf("outside of a pod: %v", got)
	}
	t.Setenv("KUBERNETES_SERVICE_HOST", "10.0.0.1")
	want := "map[k8s.namespace.name:shop k8s.pod.uid:" + pod + "]"
	if got := fmt.Sprint(table(kubernetesAttributes(root))); got != want {
		t.Errorf("by files: %s", got)
	}
	t.Setenv("POD_NAME", "shop-7")
	t.Setenv("K8S_POD_NAME", "shop-8")
	t.Setenv("K8S_NODE_NAME", "node")
	t.Setenv("POD_NAMESPACE", "other")
	want = "map[k8s.namespace.name:other k8s.node.name:node " +
		"k8s.pod.name:shop-8 k8s.pod.uid:" + pod + "]"
	if got := fmt.Sprint(table(kubernetesAttributes(root))); got != want {
		t.Errorf("by variables: %s", got)
	}
}

func TestHost(t *testing.T) {
	root := tree(t, map[string]string{
		"etc/machine-id": "abc\n",
		"etc/os-release": "NAME=\"Debian GNU/Linux\"\nVERSION_ID='12'\n" +
			"PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n",
	})
	got := table(hostAttributes(root))
	delete(got, "host.arch")
	const want = "map[host.id:abc os.description:Debian GNU/Linux 12 (bookworm)" +
		" os.name:Debian GNU/Linux os.version:12]"
	if fmt.Sprint(got) != want {
		t.Errorf("got %v", got)
	}
	if got := hostAttributes(t.TempDir()); len(got) != 1 {
		t.Errorf("without files: %v", got)
	}
}

// The environment takes precedence, and no attribute occurs twice.
func TestEnvironmentTakesPrecedence(t *testing.T) {
	t.Setenv("OTEL_RESOURCE_ATTRIBUTES",
		"host.id=mine,service.instance.id=7,deployment.environment.name=a%20b")
	t.Setenv("OTEL_SERVICE_NAME", "shop")
	got := table(newResource(context.Background()).Attributes())
	for key, want := range map[string]string{"host.id": "mine",
		"service.instance.id": "7", "service.name": "shop",
		"deployment.environment.name": "a b",
		"telemetry.distro.name":       "otel-go-build",
		"telemetry.sdk.language":      "go"} {
		if got[key] != want {
			t.Errorf("%s is %q", key, got[key])
		}
	}
	if strings.Contains(fmt.Sprint(got), "command_args") {
		t.Errorf("the arguments are in the resource: %v", got)
	}
}

func BenchmarkResource(b *testing.B) {
	for range b.N {
		newResource(context.Background())
	}
}
