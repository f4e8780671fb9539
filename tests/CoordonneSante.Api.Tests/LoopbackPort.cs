using System.Net;
using System.Net.Sockets;

namespace CoordonneSante.Api.Tests;

/// <summary>Ports of this machine for programs that must be told theirs.</summary>
internal static class LoopbackPort
{
    /// <returns>One that nobody listens on.</returns>
    public static int Free()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port; // bound just above
    }
}
