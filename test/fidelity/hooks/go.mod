module example.com/fidelity/hooks

go 1.23
