// So that ran.go may declare a function without a body.
