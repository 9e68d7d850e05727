module shop.example/sql-guard

go 1.23
