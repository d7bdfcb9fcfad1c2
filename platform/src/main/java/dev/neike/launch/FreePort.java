package dev.neike.launch;

import dev.neike.database.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Looks whether the address can be had before anything heavy is started. */
final class FreePort {
    private FreePort() {}

    static void check(String address, int port) {
        try (var socket = new ServerSocket()) {
            InetAddress local = InetAddress.getAllByName(address)[0];
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(local, port));
        } catch (UnknownHostException e) {
            throw Trouble.because(e, "address.unknown", address);
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains("Cannot assign")) {
                throw Trouble.because(e, "address.unknown", address);
            }
            throw Trouble.because(e, message.contains("Permission") ? "port.forbidden" : "port.taken", port);
        }
    }
}
