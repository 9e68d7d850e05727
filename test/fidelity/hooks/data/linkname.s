// So that hooks.go may declare a function without a body.
