package main

import "go/token"

// blankBodies returns the source with the content of function bodies, of
// declarations and of function literals, replaced by spaces. Newlines are kept.
// It uses tokens alone, because the file does not parse.
func blankBodies(src []byte, tokens []tok) []byte {
	out := append([]byte(nil), src...)
	for i := 0; i < len(tokens); i++ {
		if tokens[i].tok != token.FUNC {
			continue
		}
		open := bodyBrace(tokens, i)
		if open < 0 {
			continue
		}
		i = matchingBracket(tokens, open)
		for at := tokens[open].offset + 1; at < tokens[i].offset; at++ {
			if out[at] != '\n' {
				out[at] = ' '
			}
		}
	}
	return out
}

// bodyBrace returns the index of the "{" of the body of the function at token
// i, or -1 if that is a function type or a declaration without a body.
func bodyBrace(tokens []tok, i int) int {
	i++
	for ; ; i++ {
		switch tokens[i].tok {
		case token.LPAREN, token.LBRACK:
			i = matchingBracket(tokens, i)
		case token.LBRACE:
			if prev := tokens[i-1].tok; prev != token.STRUCT && prev != token.INTERFACE {
				return i
			}
			i = matchingBracket(tokens, i)
		case token.IDENT, token.PERIOD, token.MUL, token.ARROW, token.CHAN,
			token.MAP, token.FUNC, token.STRUCT, token.INTERFACE:
			// This token is part of the signature.
		default:
			return -1
		}
	}
}

// matchingBracket returns the index of the bracket that closes the one at i.
// Brackets must match.
func matchingBracket(tokens []tok, i int) int {
	depth := 0
	for ; ; i++ {
		switch tokens[i].tok {
		case token.LPAREN, token.LBRACK, token.LBRACE:
			depth++
		case token.RPAREN, token.RBRACK, token.RBRACE:
			depth--
			if depth == 0 {
				return i
			}
		}
	}
}
