using System.Net;
using System.Net.Sockets;

namespace CoordonneSante.Api.Http;

/// <summary>Who a request comes from, as limits count clients.</summary>
internal static class ClientAddress
{
    /// <summary>One IPv6 subscriber holds a whole /64, so addresses within it are the same client.</summary>
    public static IPAddress Of(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
        {
            return IPAddress.None;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return new IPAddress(bytes);
    }
}
