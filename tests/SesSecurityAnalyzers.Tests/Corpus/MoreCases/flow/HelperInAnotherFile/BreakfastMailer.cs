using System.Net.Mail;
using Hotel.Breakfast.Infrastructure;

namespace Hotel.Breakfast;

public sealed class BreakfastMailer
{
    public void Order(MailMessage message)
    {
        var client = new SmtpClientBuilder().Build();
        client.Timeout = 30_000;
        client.Send(message);
    }

    public void Kitchen(MailMessage message)
    {
        var client = new SmtpClientBuilder().BuildForKitchen();
        client.EnableSsl = true;
        client.Send(message);
    }
}
