module shop.example/custom-rule

go 1.23
