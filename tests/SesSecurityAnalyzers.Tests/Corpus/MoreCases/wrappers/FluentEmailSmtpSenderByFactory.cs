// uses: fluentemail
using System.Net.Mail;
using FluentEmail.Core;
using FluentEmail.Smtp;

namespace Bistro.Jobs;

public static class Jobs
{
    public static void UsePlain()
    {
        Email.DefaultSender = new SmtpSender(() =>
        {
            var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587); //~ SESA101
            client.Timeout = 20000;
            return client;
        });
    }

    public static void UseSecured()
    {
        Email.DefaultSender = new SmtpSender(() =>
        {
            var client = new SmtpClient("email-smtp.eu-west-1.amazonaws.com", 587);
            client.EnableSsl = true;
            return client;
        });
    }
}
