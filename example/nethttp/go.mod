module shop.example/nethttp

go 1.23
