using System.Net;
using System.Net.Mail;

namespace Hotel.Breakfast.Infrastructure;

internal sealed class SmtpClientBuilder
{
    public SmtpClient Build()
    {
        return new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587); //~ SESA101
    }

    public SmtpClient BuildForKitchen()
    {
        return new SmtpClient("email-smtp.us-east-1.amazonaws.com", 587);
    }
}
