module example.com/debuglines

go 1.23
