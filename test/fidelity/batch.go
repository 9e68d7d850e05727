// This file tests several packages of a module with one go command. That finds
// packages with the same results in a fraction of the time. The others are
// tested one by one.
package main

import "io"

// runInBatch tests packages of a module together, in both ways, and records the
// results of those that are the same. It returns the others, which must be
// tested alone, because their tests may differ only when they run beside
// others.
func (r *runner) runInBatch(units []unit) ([]unit, error) {
	if len(units) < 2 {
		return units, nil
	}
	rules, err := writeRules(r.options, units[0])
	if err != nil {
		return nil, err
	}
	plain, hooked := r.testBatch(units, ""), r.testBatch(units, rules)
	s := readSummary(hooked.messages)
	if err := r.state.addSummary(s); err != nil {
		return nil, err
	}
	functions := map[string]int{}
	for _, name := range s.hooked {
		functions[packageOf(name)]++
	}
	var rest []unit
	for _, u := range units {
		plain, hooked := plain.of[u.pkg], hooked.of[u.pkg]
		result := r.batchResult(u, plain, hooked)
		result.Hooked = functions[u.pkg]
		if result.Outcome != "same" || result.Hooked == 0 {
			rest = append(rest, u)
		} else if err := r.writeLog(u, result, plain, hooked); err != nil {
			return nil, err
		} else if err := r.record(result); err != nil {
			return nil, err
		}
	}
	return rest, nil
}

// batchOutcome is the result of one go command for several packages.
type batchOutcome struct {
	call
	of map[string]outcome
}

func (r *runner) testBatch(units []unit, rules string) batchOutcome {
	var words []string
	for _, u := range units {
		words = append(words, u.pkg)
	}
	var out batchOutcome
	out.call = r.goTest(units[0].group, rules, words, func(in io.Reader) {
		out.of = readPackages(in)
	})
	return out
}

// batchResult judges a package by its outcome in a batch.
func (r *runner) batchResult(u unit, plain, hooked outcome) result {
	out := r.newResult(u)
	out.judge(r.options, plain, hooked, leafTests(regressed(plain, hooked)))
	if plain.code != 0 || hooked.code != 0 || !plain.hadTests() {
		out.Outcome = "to be run alone"
	}
	return out
}

// batches divides packages into batches of at most r.batch. Packages of a
// module without known differences share a batch; every other package has a
// batch of its own.
func (r *runner) batches(units []unit) [][]unit {
	var batches [][]unit
	var batch []unit
	for _, u := range units {
		if u.group.version == "" || u.group.scope == "all" || r.buildOnly() ||
			builds[r.build].coverage ||
			len(knownTests(r.known, u.pkg, r.mode())) > 0 {
			batches = append(batches, []unit{u})
		} else if batch = append(batch, u); len(batch) == r.batch {
			batches, batch = append(batches, batch), nil
		}
	}
	if len(batch) > 0 {
		batches = append(batches, batch)
	}
	return batches
}
