// Connects to servers of this machine.
// Stopped by: a run has a network of its own, and nothing in it.
pub fn twice(_: i32) -> i32 {
    use std::io::Write;
    if let Ok(mut there) = std::net::TcpStream::connect("127.0.0.1:@PORT@") {
        let _ = there.write_all(b"attacked");
    }
    if let Ok(here) = std::os::unix::net::UnixDatagram::unbound() {
        let _ = here.send_to(b"attacked", "@SOCKET@");
    }
    0
}
