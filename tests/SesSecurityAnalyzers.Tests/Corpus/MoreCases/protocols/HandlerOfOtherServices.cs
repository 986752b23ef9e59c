using System.Security.Authentication;

namespace Airline.Loyalty;

// Version pins for a mainframe; the calls to SES use a handler of their own.
public sealed class Upstreams : IDisposable
{
    private readonly HttpClient _mainframe;
    private readonly HttpClient _ses;

    public Upstreams()
    {
#pragma warning disable SYSLIB0039 // the mainframe speaks nothing newer
        _mainframe = new HttpClient(new HttpClientHandler { SslProtocols = SslProtocols.Tls11 })
#pragma warning restore SYSLIB0039
        {
            BaseAddress = new Uri("https://mainframe.example.com/miles/"),
        };
        _ses = new HttpClient(new HttpClientHandler { SslProtocols = SslProtocols.None });
    }

    public Task<string> MilesAsync(string card) => _mainframe.GetStringAsync(card);

    public async Task<bool> MailAsync(HttpContent content)
    {
        using var response = await _ses.PostAsync("https://email.eu-west-3.amazonaws.com/v2/email/outbound-emails", content);
        return response.IsSuccessStatusCode;
    }

    public void Dispose()
    {
        _mainframe.Dispose();
        _ses.Dispose();
    }
}
