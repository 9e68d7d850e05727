// Several packages of a module in one go command: what is plainly the same is
// found in a fraction of the time, and the rest is looked at one by one.
package main

import "io"

// runTogether tests packages of a module in both ways at once and keeps the
// results of those that are the same. It returns the others, which have to be
// run on their own: those that differ may just not like company.
func (r *runner) runTogether(units []unit) ([]unit, error) {
	if len(units) < 2 {
		return units, nil
	}
	rules, err := writeRules(r.options, units[0])
	if err != nil {
		return nil, err
	}
	plain, hooked := r.testTogether(units, ""), r.testTogether(units, rules)
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
		result := r.resultAmongOthers(u, plain, hooked)
		result.Hooked = functions[u.pkg]
		if result.Outcome != "same" || result.Hooked == 0 {
			rest = append(rest, u)
		} else if err := r.writeLog(u, result, plain, hooked); err != nil {
			return nil, err
		} else if err := r.keep(result); err != nil {
			return nil, err
		}
	}
	return rest, nil
}

// together is what one go command gave of several packages.
type together struct {
	call
	of map[string]outcome
}

func (r *runner) testTogether(units []unit, rules string) together {
	var words []string
	for _, u := range units {
		words = append(words, u.pkg)
	}
	var out together
	out.call = r.goTest(units[0].group, rules, words, func(in io.Reader) {
		out.of = readPackages(in)
	})
	return out
}

// resultAmongOthers judges a package by what it gave among others.
func (r *runner) resultAmongOthers(u unit, plain, hooked outcome) result {
	out := r.newResult(u)
	out.judge(r.options, plain, hooked, leaves(lost(plain, hooked)))
	if plain.code != 0 || hooked.code != 0 || !plain.hadTests() {
		out.Outcome = "to be run alone"
	}
	return out
}

// apart divides packages into those that can be run together, of a module and
// without tests that are known to differ, in lots of r.lot, and the others,
// each a lot of its own.
func (r *runner) apart(units []unit) [][]unit {
	var lots [][]unit
	var lot []unit
	for _, u := range units {
		if u.group.version == "" || u.group.scope == "all" || r.buildOnly() ||
			builds[r.build].coverage ||
			len(listed(r.known, u.pkg, r.mode())) > 0 {
			lots = append(lots, []unit{u})
		} else if lot = append(lot, u); len(lot) == r.lot {
			lots, lot = append(lots, lot), nil
		}
	}
	if len(lot) > 0 {
		lots = append(lots, lot)
	}
	return lots
}
