package golden

type Request struct{ Path string }

type Transport struct{}

func (t *Transport) RoundTrip(req *Request) (*Request, error) {
	return req, nil
}
