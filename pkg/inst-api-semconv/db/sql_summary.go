package semdb

import "strings"

// parser finds the operations of a query and their targets from the order of
// its words. It has no grammar, and skips what it does not recognize.
type parser struct {
	summary strings.Builder
	// operation is the operation of the statement, and operationDepth the depth
	// at which it was found. statements is the number of statements.
	operation      string
	operationDepth int
	statements     int
	targets        []string
	procedure      string
	// previous is the last word or symbol, in upper case.
	previous string
	// started reports that a word of the statement has been read.
	started bool
	// depth is the number of open parentheses. selects holds the depths of
	// SELECTs and DELETEs whose FROM has not been read. The FROM of
	// EXTRACT(YEAR FROM t) belongs to none of them.
	depth   int
	selects []int
	// naming reports that the next word is a target. named reports that a
	// target has begun, which a dot continues.
	naming, named bool
	// listDepth is the depth of a FROM in which commas separate targets, or -1.
	listDepth int
	calling   bool
	name      strings.Builder
}

// maxSummaryLength is the limit of the semantic conventions for
// db.query.summary.
const maxSummaryLength = 255

// operationsAtStart are the operations that begin a statement. SELECT is an
// operation in any position.
var operationsAtStart = map[string]bool{
	"INSERT": true, "UPDATE": true, "DELETE": true, "MERGE": true,
}

// procedureOperations are the operations whose target is a procedure.
var procedureOperations = map[string]bool{
	"CALL": true, "EXEC": true, "EXECUTE": true,
}

// fillers may stand between an operation and its target, as in CREATE UNIQUE
// INDEX IF NOT EXISTS.
var fillers = map[string]bool{
	"IF": true, "NOT": true, "EXISTS": true, "ONLY": true, "LATERAL": true,
	"LOW_PRIORITY": true, "DELAYED": true, "IGNORE": true, "QUICK": true,
	"HIGH_PRIORITY": true, "OR": true, "ABORT": true, "ROLLBACK": true,
	"REPLACE": true, "FAIL": true, "TABLE": true,
}

func (p *parser) take(kind tokenKind, piece string) {
	upper := piece
	if kind == word {
		upper = strings.ToUpper(piece)
	}
	if p.named && !p.continueName(kind, piece) {
		p.endName()
	}
	switch {
	case p.named:
	case kind == word:
		p.word(piece, upper)
	case kind == symbol:
		p.symbol(piece)
	default:
		p.naming = false
	}
	p.previous = upper
}

// continueName adds a dot, or the part of a name after a dot, as in
// shop.orders. It reports whether the token continues the name.
func (p *parser) continueName(kind tokenKind, piece string) bool {
	if piece == "." || kind == word && p.previous == "." {
		p.name.WriteString(unquoted(piece))
		return true
	}
	return false
}

func unquoted(name string) string {
	if len(name) > 1 && (name[0] == '"' || name[0] == '`') &&
		name[len(name)-1] == name[0] {
		return name[1 : len(name)-1]
	}
	return name
}

func (p *parser) word(piece, upper string) {
	switch {
	case p.naming && fillers[upper]:
	case p.isOperation(upper):
		p.beginOperation(piece, upper)
	case p.naming && upper != "SELECT":
		p.naming, p.named = false, true
		p.name.Reset()
		p.name.WriteString(unquoted(piece))
	default:
		p.keyword(upper)
	}
	if !p.started {
		p.started = true
		p.statements++
	}
}

// isOperation reports whether the word begins an operation in this position.
// UPDATE does not in FOR UPDATE, nor DELETE in ON DELETE CASCADE.
func (p *parser) isOperation(upper string) bool {
	if upper == "SELECT" {
		return true
	}
	if !p.started {
		return upper != "WITH" && upper != "EXPLAIN"
	}
	atStart := p.previous == "(" || p.previous == ")" ||
		p.previous == "EXPLAIN" || p.previous == "ANALYZE" || p.previous == "AS"
	return operationsAtStart[upper] && atStart && p.listDepth < 0
}

func (p *parser) beginOperation(piece, upper string) {
	// The operation of WITH … (SELECT …) DELETE is the one outside parentheses.
	if p.operation == "" || p.depth < p.operationDepth {
		p.operation, p.operationDepth = piece, p.depth
	}
	p.addToSummary(piece)
	p.naming, p.listDepth = false, -1
	switch {
	case upper == "SELECT" || upper == "DELETE":
		p.selects = append(p.selects, p.depth)
	case upper == "UPDATE" || upper == "TRUNCATE":
		p.naming = true
	case procedureOperations[upper]:
		p.naming, p.calling = true, true
	}
}

func (p *parser) keyword(upper string) {
	switch upper {
	case "FROM":
		if n := len(p.selects); n > 0 && p.selects[n-1] == p.depth {
			p.selects = p.selects[:n-1]
			p.naming, p.listDepth = true, p.depth
		}
	case "INTO", "TABLE", "VIEW", "INDEX":
		p.naming = p.operation != ""
	case "JOIN":
		p.naming = true
	case "WHERE", "SET", "GROUP", "ORDER", "HAVING", "LIMIT", "VALUES",
		"UNION", "EXCEPT", "INTERSECT", "RETURNING", "ON", "USING":
		p.listDepth = -1
	}
}

func (p *parser) symbol(piece string) {
	switch piece {
	case "(":
		p.depth++
		p.naming = false
	case ")":
		if p.depth--; p.listDepth > p.depth {
			p.listDepth = -1
		}
		for len(p.selects) > 0 && p.selects[len(p.selects)-1] > p.depth {
			p.selects = p.selects[:len(p.selects)-1]
		}
	case ",":
		p.naming = p.listDepth >= 0 && p.listDepth == p.depth
	case ";":
		p.started, p.selects, p.depth = false, nil, 0
		p.naming, p.listDepth = false, -1
	}
}

// endName records the name that has just ended.
func (p *parser) endName() {
	p.named = false
	name := p.name.String()
	p.addToSummary(name)
	if p.calling {
		p.procedure, p.calling = name, false
		return
	}
	for _, known := range p.targets {
		if known == name {
			return
		}
	}
	p.targets = append(p.targets, name)
}

// addToSummary adds a word to the summary if there is room.
func (p *parser) addToSummary(piece string) {
	if p.summary.Len()+1+len(piece) > maxSummaryLength {
		return
	}
	if p.summary.Len() > 0 {
		p.summary.WriteByte(' ')
	}
	p.summary.WriteString(piece)
}

func (p *parser) statement(text string) *Statement {
	if p.named {
		p.endName()
	}
	s := &Statement{Text: text, Summary: p.summary.String()}
	if p.statements == 1 {
		s.Operation, s.Procedure = p.operation, p.procedure
	}
	if len(p.targets) == 1 {
		s.Collection = p.targets[0]
	}
	return s
}
