using System.Net;
using System.Net.Mail;

namespace Bank.Statements;

public sealed class StatementMailer(ICredentialsByHost credentials)
{
    private const string Endpoint = "vpce-0a1b2c3d4e5f67890-1a2b3c4d.email-smtp.eu-west-1.vpce.amazonaws.com";

    public void Send(MailMessage statement)
    {
        using var client = new SmtpClient(Endpoint) //~ SESA101
        {
            Credentials = credentials,
            Port = 587,
        };
        client.Send(statement);
    }
}
