using System.Net;
using System.Net.Mail;

namespace Ski.Rentals;

public sealed class RentalMailer
{
    private static readonly Func<SmtpClient> Plain = () => new SmtpClient("email-smtp.eu-west-3.amazonaws.com", 2587); //~ SESA101
    private static readonly Func<SmtpClient> Secured = () =>
    {
        var client = new SmtpClient("email-smtp.eu-west-3.amazonaws.com", 2587);
        client.EnableSsl = true;
        return client;
    };

    public void Rent(MailMessage m)
    {
        using var client = Plain();
        client.Send(m);
    }

    public void Return(MailMessage m)
    {
        using var client = Secured();
        client.Send(m);
    }
}
