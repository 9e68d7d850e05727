// This file is empty. A package with an assembly file may declare functions
// without a body, as labels.go does.
