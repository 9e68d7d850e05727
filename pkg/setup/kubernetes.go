package setup

import (
	"cmp"
	"os"
	"regexp"
	"strings"

	"go.opentelemetry.io/otel/attribute"
)

// kubernetesVariables are the environment variables that a pod's specification
// sets through the downward API: those of the OpenTelemetry operator, those of
// the collector's charts, and common names. The semantic conventions define the
// attributes, not the variables.
var kubernetesVariables = map[attribute.Key][]string{
	"k8s.pod.name": {"OTEL_RESOURCE_ATTRIBUTES_POD_NAME", "K8S_POD_NAME",
		"POD_NAME"},
	"k8s.pod.uid": {"OTEL_RESOURCE_ATTRIBUTES_POD_UID", "K8S_POD_UID",
		"POD_UID"},
	"k8s.node.name": {"OTEL_RESOURCE_ATTRIBUTES_NODE_NAME", "K8S_NODE_NAME",
		"NODE_NAME"},
	"k8s.namespace.name": {"OTEL_RESOURCE_ATTRIBUTES_NAMESPACE_NAME",
		"K8S_NAMESPACE_NAME", "K8S_NAMESPACE", "POD_NAMESPACE"},
	"k8s.container.name": {"OTEL_RESOURCE_ATTRIBUTES_CONTAINER_NAME",
		"K8S_CONTAINER_NAME"},
	"k8s.cluster.name": {"K8S_CLUSTER_NAME"},
}

const namespaceFile = "var/run/secrets/kubernetes.io/serviceaccount/namespace"

// kubernetesAttributes returns the attributes of the pod in which the program
// runs, or nil outside of a pod. Variables take precedence over files under
// root. The host name is not used as the pod's name: usually it is, but in a
// pod with the network of its node it is the node's name.
func kubernetesAttributes(root string) []attribute.KeyValue {
	if os.Getenv("KUBERNETES_SERVICE_HOST") == "" {
		return nil
	}
	found := map[attribute.Key]string{
		"k8s.namespace.name": firstLine(root, namespaceFile),
		"k8s.pod.uid":        podOfMounts(readFile(root, "proc/self/mountinfo")),
	}
	var attributes []attribute.KeyValue
	for key, variables := range kubernetesVariables {
		value := ""
		for _, variable := range variables {
			value = cmp.Or(value, strings.TrimSpace(os.Getenv(variable)))
		}
		if value = cmp.Or(value, found[key]); value != "" {
			attributes = append(attributes, key.String(value))
		}
	}
	return attributes
}

// The kubelet mounts /etc/hosts from a directory of the pod.
var podMount = regexp.MustCompile(
	`/kubelet/pods/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/etc-hosts `)

func podOfMounts(text string) string {
	if match := podMount.FindStringSubmatch(text); match != nil {
		return match[1]
	}
	return ""
}
