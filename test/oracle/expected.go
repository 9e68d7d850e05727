package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"io"
	"log"
	"os"
	"strings"
)

// A result is what our side must print for a file.
type result struct {
	size int64
	dump []byte
	// err is not nil if the file must be rejected.
	err error
	// bodyOnly reports that go/parser rejects the file only because of what is
	// in function bodies.
	bodyOnly bool
}

// expected returns the result of go/scanner and go/parser for a file.
func expected(path string) result {
	src, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	res := result{size: int64(len(src))}
	tokens, err := scan(src)
	if err != nil {
		res.err = err
		return res
	}
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, path, src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		fset = token.NewFileSet()
		file, err = parser.ParseFile(fset, path, blankBodies(src, tokens), parser.ParseComments|parser.SkipObjectResolution)
		res.bodyOnly = err == nil
	}
	if err != nil {
		res.err = err
		return res
	}
	d := &dump{src: src, fset: fset, file: fset.File(file.Package), tokens: tokens}
	d.line("tokens %d %016x", len(tokens), hash(tokens))
	d.declarations(file)
	res.dump = d.out.Bytes()
	return res
}

// A tok is a token with what is compared.
type tok struct {
	offset, size int
	// class is the class in otel_dump: n(ame) i f c r s (literals), k(eyword),
	// o(perator), a(utomatic semicolon), e(nd).
	class byte
	tok   token.Token
}

// scan returns the tokens. It returns an error if go/scanner reports one or
// brackets do not match.
func scan(src []byte) ([]tok, error) {
	var s scanner.Scanner
	fset := token.NewFileSet()
	file := fset.AddFile("", -1, len(src))
	var first error
	s.Init(file, src, func(pos token.Position, msg string) {
		if first == nil {
			first = fmt.Errorf("%v: %s", pos, msg)
		}
	}, 0)
	tokens := make([]tok, 0, len(src)/4)
	var open []token.Token
	for {
		pos, t, lit := s.Scan()
		offset := file.Offset(pos)
		size, class := shape(src[offset:], t, lit)
		tokens = append(tokens, tok{offset, size, class, t})
		if err := matchBracket(&open, t); err != nil && first == nil {
			first = fmt.Errorf("%d: %w", offset, err)
		}
		if t == token.EOF || first != nil {
			break
		}
	}
	return tokens, first
}

func shape(src []byte, t token.Token, lit string) (size int, class byte) {
	switch t {
	case token.EOF:
		return 0, 'e'
	case token.SEMICOLON:
		if lit == "\n" {
			return 0, 'a'
		}
		return 1, 'o'
	case token.IDENT:
		return len(lit), 'n'
	case token.INT:
		return len(lit), 'i'
	case token.FLOAT:
		return len(lit), 'f'
	case token.IMAG:
		return len(lit), 'c'
	case token.CHAR:
		return len(lit), 'r'
	case token.STRING:
		if src[0] == '`' {
			// The scanner removes carriage returns from raw strings.
			return 2 + strings.IndexByte(string(src[1:]), '`'), 's'
		}
		return len(lit), 's'
	}
	if t.IsKeyword() {
		return len(lit), 'k'
	}
	return len(t.String()), 'o'
}

func matchBracket(open *[]token.Token, t token.Token) error {
	stack := *open
	switch t {
	case token.LPAREN, token.LBRACK, token.LBRACE:
		*open = append(stack, t)
	case token.RPAREN, token.RBRACK, token.RBRACE:
		partner := map[token.Token]token.Token{
			token.RPAREN: token.LPAREN, token.RBRACK: token.LBRACK, token.RBRACE: token.LBRACE}[t]
		if len(stack) == 0 || stack[len(stack)-1] != partner {
			return errors.New("brackets do not match")
		}
		*open = stack[:len(stack)-1]
	case token.EOF:
		if len(stack) > 0 {
			return errors.New("bracket is not closed")
		}
	}
	return nil
}

func hash(tokens []tok) uint64 {
	h := uint64(0xcbf29ce484222325)
	for _, t := range tokens {
		for _, v := range [...]uint64{uint64(t.offset), uint64(t.size), uint64(t.class)} {
			h = (h ^ v) * 0x100000001b3
		}
	}
	return h
}

// printTokens prints the tokens in the format of otel_dump -tokens.
func printTokens(paths []string) {
	for _, path := range paths {
		src, err := os.ReadFile(path)
		if err != nil {
			log.Fatal(err)
		}
		tokens, err := scan(src)
		for _, t := range tokens {
			fmt.Printf("%d %c %s\n", t.offset, t.class, src[t.offset:t.offset+t.size])
		}
		if err != nil {
			fmt.Println("error", err)
		}
		io.WriteString(os.Stdout, "end\n")
	}
}

// receiverBase returns the receiver's base type, as described in the
// documentation of ast.FuncDecl.
func receiverBase(x ast.Expr) (base *ast.Ident, pointer bool, params []*ast.Ident) {
	for {
		switch t := x.(type) {
		case *ast.ParenExpr:
			x = t.X
			continue
		case *ast.StarExpr:
			pointer = true
			x = t.X
			continue
		}
		break
	}
	var args []ast.Expr
	switch t := x.(type) {
	case *ast.IndexExpr:
		x, args = t.X, []ast.Expr{t.Index}
	case *ast.IndexListExpr:
		x, args = t.X, t.Indices
	}
	base, ok := x.(*ast.Ident)
	if !ok {
		return nil, false, nil
	}
	for _, arg := range args {
		name, ok := arg.(*ast.Ident)
		if !ok {
			break
		}
		params = append(params, name)
	}
	return base, pointer, params
}
