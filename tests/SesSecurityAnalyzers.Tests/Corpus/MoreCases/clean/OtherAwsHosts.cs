using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Aws.Neighbours;

public static class Neighbours
{
    public static void WorkMail(SmtpClient client) => client.Connect("smtp.mail.us-east-1.awsapps.com", 25, SecureSocketOptions.None);

    public static void LoadBalancer(SmtpClient client) => client.Connect("relay-0123456789.us-east-1.elb.amazonaws.com", 25, SecureSocketOptions.None);

    public static void Instance(SmtpClient client) => client.Connect("ec2-203-0-113-25.compute-1.amazonaws.com", 2525, SecureSocketOptions.Auto);

    public static void Queue(SmtpClient client) => client.Connect("sqs.us-east-1.amazonaws.com", 587, SecureSocketOptions.None);
}
