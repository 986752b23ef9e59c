using System.Net;
using System.Net.NetworkInformation;

namespace Status.Page;

public sealed class StatusPage
{
    private static readonly Dictionary<string, int> Checks = new()
    {
        ["email-smtp.us-east-1.amazonaws.com"] = 2526,
        ["email.us-east-1.amazonaws.com"] = 80,
    };

    public async Task<int> AddressesAsync()
    {
        var entry = await Dns.GetHostEntryAsync("email-smtp.us-east-1.amazonaws.com");
        return entry.AddressList.Length + Checks.Count;
    }

    public long RoundTrip()
    {
        using var ping = new Ping();
        return ping.Send("inbound-smtp.us-east-1.amazonaws.com").RoundtripTime;
    }

    public string Help() => "Never connect to email-smtp.us-east-1.amazonaws.com:25 with SecureSocketOptions.None.";
}
