package semdb

import (
	"errors"
	"reflect"
	"strconv"
)

// StatusCode is the code that a database gave with an error, "" if none is
// found. Drivers agree on no interface, so these are looked for, along the chain
// of wrapped errors:
//
//	SQLState() string   lib/pq, pgx: the five characters of SQL
//	Number uint16       go-sql-driver/mysql
//	Code() int          modernc.org/sqlite
//	Number int32        go-mssqldb
func StatusCode(err error) string {
	for ; err != nil; err = errors.Unwrap(err) {
		switch e := err.(type) {
		case interface{ SQLState() string }:
			return e.SQLState()
		case interface{ Code() int }:
			return strconv.Itoa(e.Code())
		}
		if number := numberOf(err); number != "" {
			return number
		}
	}
	return ""
}

func numberOf(err error) string {
	value := reflect.ValueOf(err)
	if value.Kind() == reflect.Pointer {
		value = value.Elem()
	}
	if value.Kind() != reflect.Struct {
		return ""
	}
	number := value.FieldByName("Number")
	if !number.IsValid() {
		return ""
	}
	switch {
	case number.CanInt():
		return strconv.FormatInt(number.Int(), 10)
	case number.CanUint():
		return strconv.FormatUint(number.Uint(), 10)
	}
	return ""
}
