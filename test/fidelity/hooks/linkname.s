// This file is empty. It allows ran.go to declare a function without a body.
