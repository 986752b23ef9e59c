using Depot.Vendor;

namespace Depot.Reports;

public sealed class StockReport(PostOffice post, string login, string secret)
{
    private const string Server = "email-smtp.eu-west-3.amazonaws.com";

    public bool SendOverTls(string mime) => post.Deliver(Server, 587, "tls", login, secret, mime);

    public bool SendWrapped(string mime) => post.Deliver(Server, 465, "ssl", login, secret, mime);

    public bool SendPlain(string mime) => post.Deliver(Server, 587, "plain", login, secret, mime); //~ SESA101

    public bool SendCrossed(string mime) => post.Deliver(Server, 465, "tls", login, secret, mime); //~ SESA103

    public bool SendOverOldRelay(string mime) => post.Deliver("relay.example.net", 25, "plain", login, secret, mime);
}
