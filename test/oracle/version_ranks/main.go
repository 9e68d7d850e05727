// Command version_ranks writes tool/base/version_ranks.inc: versions with their
// ranks in the order of golang.org/x/mod/semver and go/version.
// version_range_test.cc compares every pair.
//
//	go run . > ../../../tool/base/version_ranks.inc
package main

import (
	"fmt"
	"go/version"
	"sort"

	"golang.org/x/mod/semver"
)

var semvers = []string{
	"v0.0.0", "v0.0.1", "v0.9.10", "v0.9.9", "v1", "v1.0", "v1.0.0",
	"v1.0.0-0", "v1.0.0-0.3.7", "v1.0.0-alpha", "v1.0.0-alpha.1",
	"v1.0.0-alpha.beta", "v1.0.0-beta", "v1.0.0-beta.2", "v1.0.0-beta.11",
	"v1.0.0-rc.1", "v1.0.0-rc1", "v1.0.0-rc10", "v1.0.0-rc2", "v1.0.0-A",
	"v1.0.0--", "v1.0.0-x-y.z", "v1.0.0-1", "v1.0.0-10", "v1.0.0-2",
	"v1.0.0-0a", "v1.0.0-alpha+build", "v1.0.0+build", "v1.0.0+001",
	"v2.0.0+incompatible", "v2.0.0", "v2", "v10.0.0", "v9.99.999",
	"v1.2", "v1.2.0", "v1.2.3", "v1.10.0", "v1.9.0",
	"v0.0.0-20190101000000-abcdefabcdef", "v1.2.4-0.20191109021931-daa7c04131f5",
	"v1.2.4", "v1.2.3-pre.0.20191109021931-daa7c04131f5",
	"v123456789012345678901234567890.0.0", "v99999999999999999999.0.0",
	"v1.0.0-123456789012345678901234567890", "v1.0.0-99999999999999999999",
	"v1.26", "v1.26.0", "v1.26.8",
	// These are not versions.
	"", "v", "vv1.0.0", "v1.", "v1..0", "v1.0.0.0", "v1.0.", "v01.0.0", "v1.00.0",
	"v1.0.0-", "v1.0.0-01", "v1.0.0-a..b", "v1.0.0-a.", "v1.0.0-.a", "v1.0.0+",
	"v1.0.0+a..b", "v1.0.0-a_b", "v1.0.0+a_b", "v1.0.0 ", " v1.0.0", "v1-pre",
	"v1.2-pre", "v1+build", "va", "v-1.0.0", "v1.0.0-é", "latest", "devel",
}

var releases = []string{
	"go1", "go1.0", "go1.0.0", "go1.2", "go1.2.0", "go1.20", "go1.20.0",
	"go1.20rc1", "go1.20beta2", "go1.20.14", "go1.19", "go1.19.13", "go1.21",
	"go1.21rc2", "go1.21rc10", "go1.21.0", "go1.21.1", "go1.21beta1",
	"go1.21alpha1", "go1.21alpha", "go1.26", "go1.26rc1", "go1.26.0", "go1.26.8",
	"go1.26.10", "go1.27rc1", "go1.27", "go2", "go2.0", "go10.1", "go1.9.9",
	"go1.26.8-acme", "go1.26-devel_0123abcd", "go1.26.8-acme.1",
	"go1.999999999999999999999", "go1.99999999999999999999999",
	// These are not releases.
	"", "go", "gogo1.26", "go1.", "go1.26.", "go1.26.8rc1", "go1.026", "go01.26",
	"go1.26.08", "go1.26rc01", "go1.26rc1x", "go1.26RC1", "go1.26.8.1",
	"devel go1.27-abc", "go1.26 ", "go-1.26", "gox",
}

// write prints a table. Equal versions share a rank.
func write(name string, versions []string, compare func(a, b string) int) {
	sort.SliceStable(versions, func(i, j int) bool {
		return compare(versions[i], versions[j]) < 0
	})
	fmt.Printf("static constexpr RankedVersion %s[] = {\n", name)
	rank := 0
	for i, v := range versions {
		if i > 0 && compare(versions[i-1], v) != 0 {
			rank++
		}
		fmt.Printf("    {%q, %d},\n", v, rank)
	}
	fmt.Println("};")
}

func main() {
	fmt.Println("// Written by test/oracle/version_ranks; do not edit.")
	write("kSemverRanks", semvers, semver.Compare)
	write("kGoRanks", releases, version.Compare)
}
