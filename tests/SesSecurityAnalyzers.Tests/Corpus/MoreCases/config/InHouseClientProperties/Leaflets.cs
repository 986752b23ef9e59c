using Contoso.Mailing;

namespace Contoso.Leaflets;

public sealed class Leaflets
{
    public void Plain(string text)
    {
        var connection = new MailConnection
        {
            Server = "email-smtp.eu-west-1.amazonaws.com",
            Encryption = Encryption.Plain, //~ SESA101
        };
        connection.Send(text);
    }

    public void Crossed(string text)
    {
        var connection = new MailConnection { Server = "email-smtp.eu-west-1.amazonaws.com" };
        connection.ServerPort = 587;
        connection.Encryption = Encryption.Wrapped; //~ SESA103
        connection.Send(text);
    }

    public void Defaults(string text)
    {
        var connection = new MailConnection { Server = "email-smtp.eu-west-1.amazonaws.com" };
        connection.Send(text);
    }
}
