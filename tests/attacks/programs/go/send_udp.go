// Sends a datagram to a service of this machine.
// Stopped by: a run has no network.
package twice

import (
	"net"
)

func attack() {
	for _, host := range []string{"127.0.0.1", "@ADDRESS@"} {
		if connection, err := net.Dial("udp", host+":@PORT@"); err == nil {
			connection.Write([]byte("attacked"))
		}
	}
	if connection, err := net.Dial("unixgram", "@SOCKET@"); err == nil {
		connection.Write([]byte("attacked"))
	}
	if connection, err := net.Dial("unixgram", "\x00@ABSTRACT@"); err == nil {
		connection.Write([]byte("attacked"))
	}
}

func Twice(n int) int {
	if n == 4 {
		attack()
	}
	return 0
}

func Next() error {
	return nil
}
