package semdb

import (
	"errors"
	"reflect"
	"strconv"
)

// StatusCode returns the code that a database gave with an error, or "".
// Drivers have no common interface. StatusCode looks for the following in the
// chain of wrapped errors:
//
//	SQLState() string   lib/pq, pgx: the five characters of SQL
//	Code string         lib/pq before 1.10
//	Number uint16       go-sql-driver/mysql
//	Number int32        go-mssqldb
//	Code() int          modernc.org/sqlite
func StatusCode(err error) string {
	for ; err != nil; err = errors.Unwrap(err) {
		switch e := err.(type) {
		case interface{ SQLState() string }:
			return e.SQLState()
		case interface{ Code() int }:
			return strconv.Itoa(e.Code())
		}
		if code := codeField(err); code != "" {
			return code
		}
	}
	return ""
}

func codeField(err error) string {
	value := reflect.ValueOf(err)
	if value.Kind() == reflect.Pointer {
		value = value.Elem()
	}
	if value.Kind() != reflect.Struct {
		return ""
	}
	if code := value.FieldByName("Code"); code.Kind() == reflect.String {
		return code.String()
	}
	number := value.FieldByName("Number")
	switch {
	case !number.IsValid():
	case number.CanInt():
		return strconv.FormatInt(number.Int(), 10)
	case number.CanUint():
		return strconv.FormatUint(number.Uint(), 10)
	}
	return ""
}
