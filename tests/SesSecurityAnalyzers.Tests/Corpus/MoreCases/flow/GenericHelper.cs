using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Energy.Contracts;

internal sealed class TypedMailer<TDocument> where TDocument : class
{
    public void Send(TDocument document, Func<TDocument, MimeMessage> render, int port)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, SecureSocketOptions.SslOnConnect); //~ SESA103
        client.Send(render(document));
    }

    public void SendWrapped(TDocument document, Func<TDocument, MimeMessage> render, int port)
    {
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-east-1.amazonaws.com", port, SecureSocketOptions.SslOnConnect);
        client.Send(render(document));
    }
}

public sealed class ContractMailer
{
    private readonly TypedMailer<string> _texts = new();

    public void Send(string contract) => _texts.Send(contract, Render, 587);

    public void SendWrapped(string contract) => _texts.SendWrapped(contract, Render, 465);

    private static MimeMessage Render(string text) => new() { Body = new TextPart("plain") { Text = text } };
}
